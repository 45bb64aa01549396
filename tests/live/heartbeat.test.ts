import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { WebSocket } from 'ws'
import { watchHeartbeat } from '../../src/live/heartbeat.ts'

const beatMs = 12_000

/** A socket whose other end says only what a test makes it say. */
function watched() {
  const socket = new EventEmitter()
  const ping = jest.fn()
  const terminate = jest.fn(() => socket.emit('close'))
  watchHeartbeat(Object.assign(socket, { ping, terminate }) as unknown as WebSocket)
  return { socket, ping, terminate }
}

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

test('a client from which nothing comes is cut after two minutes, and pinged no more', () => {
  const { ping, terminate } = watched()
  jest.advanceTimersByTime(10 * beatMs)
  expect(ping).toHaveBeenCalledTimes(10)
  expect(terminate).not.toHaveBeenCalled()
  jest.advanceTimersByTime(beatMs)
  expect(ping).toHaveBeenCalledTimes(10)
  expect(terminate).toHaveBeenCalledTimes(1)
  expect(jest.getTimerCount()).toBe(0)
})

test.each(['pong', 'ping', 'message'])('a %s says that somebody is there', (event) => {
  const { socket, ping, terminate } = watched()
  jest.advanceTimersByTime(10 * beatMs)
  socket.emit(event)
  jest.advanceTimersByTime(10 * beatMs)
  expect(ping).toHaveBeenCalledTimes(20)
  expect(terminate).not.toHaveBeenCalled()
})

test('a client that has gone is left alone', () => {
  const { socket, ping, terminate } = watched()
  socket.emit('close')
  jest.advanceTimersByTime(20 * beatMs)
  expect(ping).not.toHaveBeenCalled()
  expect(terminate).not.toHaveBeenCalled()
})
