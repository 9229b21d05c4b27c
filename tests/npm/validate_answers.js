// SPDX-License-Identifier: GPL-3.0-or-later
// Holds answers of a live server against its API description, with a JSON Schema 2020-12 validator.
// Usage: validate_answers.js NODE-MODULES OPENAPI.json ANSWERS.json
// The examples in the description are validated too. Prints what is wrong; ends with 1 if anything is.
'use strict';
const fs = require('fs');
const path = require('path');

const [modules, descriptionFile, answersFile] = process.argv.slice(2);
const Ajv = require(path.join(modules, 'ajv/dist/2020')).default;
const addFormats = require(path.join(modules, 'ajv-formats')).default;
const description = JSON.parse(fs.readFileSync(descriptionFile, 'utf8'));
const answers = JSON.parse(fs.readFileSync(answersFile, 'utf8'));

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ $id: 'api:/description', ...description });

let faults = 0;
const compiled = new Map();

function pointer(...steps) {
  return 'api:/description#/' + steps.map((step) => encodeURIComponent(step.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/');
}

function check(where, steps, value) {
  const at = pointer(...steps);
  if (!compiled.has(at)) compiled.set(at, ajv.compile({ $ref: at }));
  const validate = compiled.get(at);
  if (validate(value)) return;
  faults += 1;
  console.log(`${where}: ${ajv.errorsText(validate.errors)}`);
}

for (const { method, path: route, status, body } of answers) {
  const responses = ['paths', route, method, 'responses', status];
  let response = description.paths[route][method].responses[status];
  if (!response) {
    faults += 1;
    console.log(`${method} ${route}: answers ${status}, which its description does not know`);
    continue;
  }
  let steps = responses;
  if (response.$ref) steps = response.$ref.slice(2).split('/');
  check(`${method} ${route} ${status}`, [...steps, 'content', 'application/json', 'schema'], body);
}

let examples = 0;
for (const [route, operations] of Object.entries(description.paths)) {
  for (const [method, operation] of Object.entries(operations)) {
    const places = [];
    if (operation.requestBody) places.push(['requestBody', operation.requestBody]);
    for (const [status, response] of Object.entries(operation.responses)) {
      if (!response.$ref) places.push([`responses/${status}`, response]);
    }
    for (const [place, part] of places) {
      const media = part.content && part.content['application/json'];
      if (!media || media.example === undefined) continue;
      examples += 1;
      check(`${method} ${route} example`, ['paths', route, method, ...place.split('/'), 'content', 'application/json', 'schema'], media.example);
    }
  }
}
console.log(`${answers.length} answers and ${examples} examples checked, ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
