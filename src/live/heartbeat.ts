// Keeps a WebSocket alive through what stands between, and cuts it when nobody is there any more.
import type { WebSocket } from 'ws'

const pingMs = 12_000
/** A client that reads slowly answers a ping only when it has taken what was sent before it: that may be much. */
const mostUnanswered = 10

/** Pings a socket for as long as it is open, and cuts it when nothing came from it for ten pings. */
export function watchHeartbeat(socket: WebSocket): void {
  let unanswered = 0
  const heard = () => (unanswered = 0)
  const beat = setInterval(() => {
    if (unanswered < mostUnanswered) socket.ping()
    else socket.terminate()
    unanswered += 1
  }, pingMs).unref()
  socket
    .on('pong', heard)
    .on('ping', heard)
    .on('message', heard)
    .once('close', () => clearInterval(beat))
}
