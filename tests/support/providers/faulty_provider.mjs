// SPDX-License-Identifier: GPL-3.0-or-later
// The npm package oauth2-mock-server, told on stdin what to do wrong ("do FAULT"; answers "done"), with
// the user pages of GitHub beside it. Prints "ready URL".
import http from 'node:http';
import path from 'node:path';
import { createRequire } from 'node:module';
import readline from 'node:readline';

const require = createRequire(path.join(process.env.MCP_NODE_MODULES, 'x.js'));
const { OAuth2Server } = require('oauth2-mock-server');

let fault = 'nothing';
let asked = []; // the token requests, for the test to look at
const { issuer, service } = new OAuth2Server();
await issuer.keys.generate('RS256');

service.on('beforeTokenSigning', (token) => {
  const claims = token.payload;
  Object.assign(claims, { email: 'john@example.com', email_verified: true, name: 'John Doe' });
  switch (fault) {
    case 'unverified': claims.email_verified = false; break;
    case 'no address': delete claims.email; break;
    case 'another subject': claims.sub = 'janedoe'; break;
    case 'another address': claims.email = 'moved@example.com'; break;
    case 'another issuer': claims.iss = 'https://evil.example'; break;
    case 'another audience': claims.aud = 'somebody-else'; break;
    case 'another nonce': claims.nonce = 'x'.repeat(43); break;
    case 'no nonce': delete claims.nonce; break;
    case 'expired': claims.exp = Math.floor(Date.now() / 1000) - 3600; break;
  }
});
service.on('beforeResponse', (response) => {
  if (fault === 'no id_token') delete response.body.id_token;
  if (fault === 'refused with 200') response.body = { error: 'bad_verification_code' };
  if (fault === 'cut signature') response.body.id_token = response.body.id_token.slice(0, -8);
  if (fault === 'unsigned') {
    const header = Buffer.from('{"alg":"none"}').toString('base64url');
    response.body.id_token = `${header}.${response.body.id_token.split('.')[1]}.`;
  }
});
service.on('beforeAuthorizeRedirect', (redirect) => {
  if (fault !== 'denied') return;
  redirect.url.searchParams.delete('code');
  redirect.url.searchParams.set('error', 'access_denied');
});

const json = (response, value) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(value));
const server = http.createServer((request, response) => {
  const page = request.url.split('?')[0];
  if (page === '/asked') return json(response, asked);
  if (fault.endsWith(page)) { // "silent /token"
    if (fault.startsWith('silent')) return undefined;
    if (fault.startsWith('broken')) return request.socket.destroy();
    if (fault.startsWith('garbage')) return response.end('<html>oops');
    if (fault.startsWith('endless')) {
      const more = () => { while (response.write('['.repeat(65536))); };
      response.on('drain', more);
      return more();
    }
    if (fault.startsWith('moved')) return response.writeHead(302, { Location: '/elsewhere' }).end('{}');
    if (fault.startsWith('failing')) return response.writeHead(503).end('{}');
  }
  if (page === '/user' || page === '/user/emails') {
    if (!/^Bearer \S+$/.test(request.headers.authorization || '')) return response.writeHead(401).end('{}');
    if (page === '/user') return json(response, { id: 583231, login: 'octocat', name: null });
    return json(response, [
      { email: 'old@example.com', primary: false, verified: true },
      { email: 'octocat@example.com', primary: true, verified: fault !== 'unverified' },
    ]);
  }
  if (page === '/token') {
    const entry = { authorization: request.headers.authorization || '', body: '' };
    request.on('data', (part) => { entry.body += part; });
    asked.push(entry);
  }
  return service.requestHandler(request, response);
});
server.listen(0, '127.0.0.1', () => {
  issuer.url = `http://127.0.0.1:${server.address().port}`;
  console.log(`ready ${issuer.url}`);
});
readline.createInterface({ input: process.stdin })
  .on('line', (line) => {
    fault = line.replace(/^do /, '');
    asked = [];
    console.log('done');
  })
  .on('close', () => process.exit(0)); // goes with the test that started it
