// Before each test file: of the servers that NEO4J_TEST_URI names, leaves the one that is this worker's alone.
const servers = (process.env.NEO4J_TEST_URI ?? '').split(' ').filter((uri) => uri !== '')
const worker = Number(process.env.JEST_WORKER_ID ?? 1)

if (servers.length > 0) {
  const own = servers[worker - 1]
  if (own === undefined)
    throw new Error(`NEO4J_TEST_URI names ${servers.length} servers, and worker ${worker} has none`)
  process.env.NEO4J_TEST_URI = own
}
