// The messages of a summary in Indonesian (ICU MessageFormat). Each is a sentence of its own, made from counts alone.
import type { Messages } from './catalogue.ts'

export const id: Messages = {
  sampled:
    'Pernyataan tentangnya lebih banyak daripada yang ditelaah: sumber asal, kepentingan, tuduhan, dan kekosongan bertumpu pada {count, number} pernyataan terbaru dari tiap sikap.',
  moment: 'Keadaan per {at} menurut jam {clock}.',
  SAID: 'ucapan',
  PUBLISHED: 'penerbitan',
  RECORDED: 'pencatatan di sini',
  supporting:
    '{count, plural, =0 {Tidak ada pernyataan yang mendukung} other {# pernyataan mendukung}} klaim ini.',
  denying: '{count, plural, =0 {Tidak ada pernyataan yang membantahnya} other {# pernyataan membantahnya}}.',
  undecided:
    '{doubting, plural, =0 {Tidak ada yang meragukannya} other {# meragukannya}}, dan {declining, plural, =0 {tidak ada yang menolak bersikap} other {# tidak memihak}}.',
  inferred: '{count} sikap atas klaim terkait berpengaruh padanya melalui implikasi.',
  uncertain: '{count} pernyataan lagi mungkin termasuk di sini; tanggalnya terlalu kabur untuk dipastikan.',
  origins:
    'Di balik dukungan itu terdapat {origins, plural, =0 {nol sumber asal independen} other {# sumber asal independen}} ({read} dibaca, {unread} tidak dibaca, {anonymous} anonim) dan {voices} suara, dalam {articles} artikel dari {outlets} media.',
  figures:
    '{count} angka diberikan pada klaim ini atau klaim yang terhubung{bounds, select, both {; pada klaim dan padanannya rentangnya {low} sampai {high}} low {; pada klaim dan padanannya sekurangnya {low}} high {; pada klaim dan padanannya setinggi-tingginya {high}} other {}}{unit, select, none {} other { ({unit})}}.',
  conflicts: 'Konflik: {stance} sikap, {claim} antarklaim, {direct} angka yang saling meniadakan.',
  accusations:
    '{count} tuduhan: {denied} dibantah, {confirmed} dibenarkan, {other} dijawab dengan cara lain, {unanswered} tidak dijawab.',
  interests:
    'Dari {supporting} pernyataan pendukung, {party} oleh pihak, {accused} oleh tertuduh, {ally} oleh sekutu pihak, {unknown} dengan kepentingan tak diketahui, {firstHand} dari tangan pertama.',
  changes: '{count} perubahan posisi.',
  drift: '{count} perbedaan antara laporan atas satu pernyataan.',
  gaps: '{count} kekosongan tercatat.',
}
