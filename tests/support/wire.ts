// A wire to the test's Neo4j that can be cut, kept silent, and cut in the moment of a commit, without stopping the server.
import { createServer, connect, type AddressInfo, type Socket } from 'node:net'

/** COMMIT as Bolt sends it: a chunk of two bytes that holds a structure without fields. */
const commit = Buffer.from([0, 2, 0xb0, 0x12, 0, 0])

export interface Wire {
  /** The address to give to whoever shall speak over it. */
  readonly uri: string
  /** Ends all connections, and refuses new ones until it is mended. */
  cut(): void
  /** Keeps connections open and passes nothing on until it is mended. */
  silence(): void
  /** Passes the next commit on, and cuts the connection before its answer. */
  cutAtCommit(): void
  mend(): void
  close(): Promise<void>
}

export async function openWire(target: string): Promise<Wire> {
  const { hostname, port } = new URL(target)
  let state: 'whole' | 'cut' | 'silent' | 'until commit' = 'whole'
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket))
  }
  const server = createServer((near) => {
    keep(near)
    if (state === 'cut') return void near.destroy()
    const far = connect(Number(port), hostname)
    keep(far)
    let isLast = false
    near.on('data', (chunk: Buffer) => {
      if (state === 'silent') return
      if (state === 'until commit' && chunk.includes(commit)) {
        isLast = true
        state = 'whole'
      }
      far.write(chunk)
    })
    far.on('data', (chunk: Buffer) => {
      if (isLast) near.destroy()
      else if (state !== 'silent') near.write(chunk)
    })
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const drop = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      state = 'cut'
      drop()
    },
    silence: () => (state = 'silent'),
    cutAtCommit: () => (state = 'until commit'),
    mend: () => {
      if (state === 'silent') drop()
      state = 'whole'
    },
    close: () => {
      drop()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
