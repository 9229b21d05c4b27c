// SPDX-License-Identifier: GPL-3.0-or-later
// The npm package oidc-provider with one client, its own sign-in and consent pages, and accounts that are
// whatever name one signs in with. Usage: openid_provider.mjs CALLBACK-URL. Prints "ready URL".
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const packageFile = path.join(process.env.MCP_NODE_MODULES, 'oidc-provider', 'lib', 'index.js');
const { default: Provider } = await import(pathToFileURL(packageFile));

const server = http.createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{
      client_id: 'mcp console/1',
      client_secret: 'a secret: with signs & spaces',
      redirect_uris: [process.argv[2]],
      grant_types: ['authorization_code'],
      response_types: ['code'],
    }],
    pkce: { required: () => true },
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (ctx, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        name: `The ${id}`,
        email: `${id}@example.com`,
        email_verified: !id.startsWith('unverified'),
      }),
    }),
    cookies: { keys: ['of this test only'] },
  });
  server.on('request', provider.callback());
  console.log(`ready ${issuer}`);
});
process.stdin.on('end', () => process.exit(0)).resume(); // goes with the test that started it
