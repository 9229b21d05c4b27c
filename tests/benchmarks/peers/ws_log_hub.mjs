// SPDX-License-Identifier: GPL-3.0-or-later
// Node's `ws` doing what our /ws does with log lines: node ws_log_hub.mjs PROGRAM ARGUMENT... starts the
// program, reads its lines, makes one JSON event of each and sends it to every client whose filters
// let it through. An event's text is made once. A client more than 1 MiB behind misses lines.
// Unlike ours it checks no token, keeps no log and counts no dropped lines: to its advantage.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocketServer } from 'ws';

const ranks = { debug: 0, info: 1, warn: 2, error: 3 };
const subscribers = new Set();
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false }, () => {
  console.log(`ready http://127.0.0.1:${server.address().port}`);
  const child = spawn(process.argv[2], process.argv.slice(3), { stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: child.stdout }).on('line', publish);
  const end = () => { child.kill(); process.exit(0); };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
});
server.on('connection', (socket) => {
  const client = { socket, filters: {} };
  socket.on('message', (data) => {
    const message = JSON.parse(data);
    if (message.type === 'auth') {
      socket.send('{"type":"auth.ok"}');
    } else if (message.type === 'subscribe') {
      client.filters = message.filters ?? {};
      subscribers.add(client);
      socket.send('{"type":"subscribed"}');
    }
  });
  socket.on('close', () => subscribers.delete(client));
});

let seq = 0;
function publish(line) {
  const level = line.slice(0, line.indexOf(' ')).toLowerCase();
  const event = Buffer.from(JSON.stringify({
    type: 'event', channel: 'logs', event: 'log.entry', stream: 1, seq: ++seq,
    data: { serviceId: 'writer', level, message: line, timestamp: new Date().toISOString(), metadata: { replica: 0, stream: 'stdout' } },
  }));
  for (const { socket, filters } of subscribers) {
    if (filters.serviceId !== undefined && filters.serviceId !== 'writer') continue;
    if (filters.level !== undefined && ranks[level] < ranks[filters.level]) continue;
    if (socket.bufferedAmount < 1048576) socket.send(event, { binary: false });
  }
}
