// Where the data sets come from, as their own pages name it.
import type { Entry } from '../../src/entries/format.ts'
import type { Speaker } from './running-totals.ts'

export const spectrum: Entry<'articles'> = {
  id: 'article:spectrum-population',
  url: 'https://github.com/totucuong/spectrum',
  title: 'spectrum: population',
  medium: 'UNKNOWN',
}

export const generalStaff: Speaker = {
  of: 'Russian losses',
  actor: {
    id: 'actor:general-staff-of-the-armed-forces-of-ukraine',
    kind: 'ORGANIZATION',
    name: 'General Staff of the Armed Forces of Ukraine',
  },
  article: {
    id: 'article:2022-ukraine-russia-war-dataset',
    url: 'https://github.com/PetroIvaniuk/2022-Ukraine-Russia-War-Dataset',
    title: '2022-Ukraine-Russia-War-Dataset',
    medium: 'UNKNOWN',
  },
}
