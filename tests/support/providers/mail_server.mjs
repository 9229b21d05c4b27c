// SPDX-License-Identifier: GPL-3.0-or-later
// The npm package maildev: takes mail and shows it as JSON at /email. Usage: mail_server.mjs [USER PASSWORD].
// Prints "ready smtp://127.0.0.1:PORT http://127.0.0.1:PORT".
import net from 'node:net';
import path from 'node:path';
import { createRequire } from 'node:module';

const require = createRequire(path.join(process.env.MCP_NODE_MODULES, 'x.js'));
const MailDev = require('maildev');

const freePort = () => new Promise((resolve) => {
  const server = net.createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});
const [smtp, web] = [await freePort(), await freePort()];
const [, , user, password] = process.argv;
const mails = new MailDev({ smtp, web, ip: '127.0.0.1', webIp: '127.0.0.1', silent: true, incomingUser: user, incomingPass: password });
mails.listen((problem) => {
  if (problem) throw problem;
  console.log(`ready smtp://127.0.0.1:${smtp} http://127.0.0.1:${web}`);
});
process.stdin.on('end', () => process.exit(0)).resume(); // goes with the test that started it
