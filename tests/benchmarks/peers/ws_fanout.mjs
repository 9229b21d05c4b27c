// SPDX-License-Identifier: GPL-3.0-or-later
// Node's `ws` as a publisher: node ws_fanout.mjs BURST. The same events as bench_http_server, to
// everyone who connects, BURST at a time, while nobody is more than 64 KiB behind.
import { WebSocketServer } from 'ws';

const burst = Number(process.argv[2] ?? 32);
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false }, () => {
  console.log(`ready http://127.0.0.1:${server.address().port}`);
});
let number = 0;
function publish() {
  for (let i = 0; i < burst; ++i) {
    const head = `{"type":"service.metrics","seq":${++number},"data":"`;
    const event = Buffer.from(head + 'x'.repeat(98 - head.length) + '"}');
    for (const peer of server.clients) {
      if (peer.bufferedAmount < 65536) peer.send(event, { binary: false });
    }
  }
  setImmediate(publish);
}
publish();
