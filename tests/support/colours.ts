// How different colours look, to eyes with and without each of the three kinds of colour blindness.

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** Machado, Oliveira and Fernandes (2009), severity 1, in linear RGB; the first is normal vision. */
const visions: readonly Matrix[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
]
const toXyz: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
]
const white: Triple = [0.9505, 1, 1.089]

const times = (matrix: Matrix, [x, y, z]: Triple) =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple

/** Red, green and blue of `#RRGGBB` as amounts of light, each 0 to 1. */
function light(colour: string): Triple {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
  return channels.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as unknown as Triple
}

function lab(rgb: Triple): Triple {
  const [x, y, z] = times(toXyz, rgb).map((value, index) => {
    const t = value / (white[index] ?? 1)
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116
  }) as unknown as Triple
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function seenBy(vision: Matrix, colour: string): Triple {
  return lab(times(vision, light(colour)).map((c) => Math.min(1, Math.max(0, c))) as unknown as Triple)
}

/** The smallest distance (CIE76) between any two of these colours, to whichever eye tells them apart least. */
export function leastDifference(colours: readonly string[]): number {
  const distances = visions.flatMap((vision) => {
    const seen = colours.map((colour) => seenBy(vision, colour))
    return seen.flatMap((a, index) =>
      seen.slice(index + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
    )
  })
  return Math.min(...distances)
}

/** The contrast of two colours as WCAG defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [one, other]
    .map((colour) => times(toXyz, light(colour))[1])
    .sort((a, b) => a - b)
  return (bright + 0.05) / (dark + 0.05)
}
