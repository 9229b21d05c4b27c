// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the page of the API description from openapi.json. Texts go in as text, never as markup.
'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  let api = null;

  function make(tag, settings, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(settings || {})) {
      if (name === 'class') node.className = value;
      else if (name === 'text') node.textContent = value;
      else node.setAttribute(name, value);
    }
    node.append(...children.filter((child) => child !== null && child !== undefined));
    return node;
  }

  function resolve(part) {
    if (!part || !part.$ref) return part || {};
    const found = part.$ref.slice(2).split('/').reduce((at, key) => at[key.replace(/~1/g, '/').replace(/~0/g, '~')], api);
    return { ...found, ...Object.fromEntries(Object.entries(part).filter(([key]) => key !== '$ref')) };
  }

  // `code` and **strong** of a text; nothing else of Markdown is used.
  function worded(text) {
    return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((piece) => {
      if (piece.startsWith('`')) return make('code', { text: piece.slice(1, -1) });
      if (piece.startsWith('**')) return make('strong', { text: piece.slice(2, -2) });
      return piece;
    });
  }

  // --- schemas ----------------------------------------------------------------------------------

  function unwrap(schema) {
    let inner = resolve(schema);
    let nullable = false;
    if (inner.anyOf && inner.anyOf.some((choice) => choice.type === 'null')) {
      const { anyOf, ...rest } = inner;
      inner = { ...resolve(anyOf.find((choice) => choice.type !== 'null')), ...rest };
      nullable = true;
    }
    if (Array.isArray(inner.type)) {
      nullable = nullable || inner.type.includes('null');
      inner = { ...inner, type: inner.type.find((type) => type !== 'null') };
    }
    return { schema: inner, nullable };
  }

  function pluralOf(kind) {
    const [one, ...rest] = kind.split(' ');
    return [one + 's', ...rest].join(' ');
  }

  function kindOf(schema) {
    const { schema: inner, nullable } = unwrap(schema);
    let words = inner.format === 'date-time' ? 'time' : inner.type || 'any value';
    if (inner.type === 'array') words = 'list of ' + pluralOf(kindOf(inner.items || {}));
    else if (inner.type === 'object' && inner.additionalProperties) words = 'map of ' + pluralOf(kindOf(inner.additionalProperties));
    return nullable ? words + ' or null' : words;
  }

  function limitsOf(schema) {
    const { schema: inner } = unwrap(schema);
    const said = [];
    const range = (least, most, unit) => {
      if (inner[least] !== undefined && inner[most] !== undefined) said.push(`${inner[least].toLocaleString('en')} to ${inner[most].toLocaleString('en')}${unit}`);
      else if (inner[most] !== undefined) said.push(`at most ${inner[most].toLocaleString('en')}${unit}`);
      else if (inner[least]) said.push(`at least ${inner[least]}${unit}`);
    };
    range('minimum', 'maximum', '');
    range('minLength', 'maxLength', ' characters');
    range('minItems', 'maxItems', ' items');
    if (inner.enum) said.push('one of ' + inner.enum.filter((value) => value !== null).join(', '));
    return said.join(', ');
  }

  // What is inside of a schema: the fields of an object, of each item, or of each value.
  function innerFields(schema) {
    const { schema: inner } = unwrap(schema);
    if (inner.properties) return inner;
    if (inner.type === 'array') return innerFields(inner.items || {});
    if (inner.additionalProperties && inner.additionalProperties !== true) return innerFields(inner.additionalProperties);
    return null;
  }

  // `mark` says of a field that it has to be there; in answers there is nothing to say.
  function fieldRow(name, schema, mark, depth, use) {
    const { schema: inner } = unwrap(schema);
    const nested = depth < 6 ? innerFields(schema) : null;
    const title = make('dt', {}, make('code', { text: name }),
      make('span', { class: 'kind', text: [kindOf(schema), limitsOf(schema)].filter(Boolean).join(', ') }),
      mark ? make('span', { class: 'must', text: mark }) : null,
      inner['x-extension'] ? make('span', { class: 'kind', text: 'extension' }) : null);
    return make('div', { class: 'field' }, title, inner.description ? make('dd', {}, ...worded(inner.description)) : null,
      nested ? make('dd', {}, fieldList(nested, depth + 1, use)) : null);
  }

  function fieldList(schema, depth, use) {
    const required = schema.required || [];
    const names = Object.keys(schema.properties);
    names.sort((a, b) => required.includes(b) - required.includes(a));
    return make('dl', { class: 'fields' }, ...names.map((name) =>
      fieldRow(name, schema.properties[name], use === 'sent' && required.includes(name) ? 'required' : '', depth, use)));
  }

  function exampleOf(schema, depth = 0) {
    const { schema: inner } = unwrap(schema);
    if (inner.example !== undefined) return inner.example;
    if (inner.enum) return inner.enum[0];
    if (depth > 5) return null;
    switch (inner.type) {
      case 'object': {
        if (!inner.properties) return {};
        return Object.fromEntries(Object.entries(inner.properties).map(([name, value]) => [name, exampleOf(value, depth + 1)]));
      }
      case 'array': return [exampleOf(inner.items || {}, depth + 1)];
      case 'integer': case 'number': return inner.minimum > 0 ? inner.minimum : 0;
      case 'boolean': return true;
      case 'string': return inner.format === 'date-time' ? '2025-07-24T12:00:00Z' : 'text';
      default: return null;
    }
  }

  // --- an endpoint ------------------------------------------------------------------------------

  function codeBlock(text, label) {
    const button = make('button', { type: 'button', text: 'Copy', 'aria-label': 'Copy: ' + label });
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text);
        button.textContent = 'Copied';
      } catch {
        getSelection().selectAllChildren(button.previousElementSibling);
        button.textContent = 'Selected';
      }
      setTimeout(() => { button.textContent = 'Copy'; }, 1600);
    });
    return make('div', { class: 'code' }, make('pre', { tabindex: '0', 'aria-label': label }, make('code', { text })), button);
  }

  function jsonOf(media) {
    return media && media['application/json'];
  }

  function curlOf(method, path, operation) {
    const quoted = (text) => `'${text.replace(/'/g, `'\\''`)}'`;
    const lines = [`curl${method === 'get' ? '' : ' -X ' + method.toUpperCase()} ${quoted(location.origin + path)}`];
    if (!operation.security || operation.security.length > 0) lines.push('-H "Authorization: Bearer $TOKEN"');
    const body = operation.requestBody && jsonOf(operation.requestBody.content);
    if (operation.requestBody && !body) lines.push(`-H 'Content-Type: ${Object.keys(operation.requestBody.content)[0]}'`, '--data-binary @FILE');
    if (body) {
      const example = body.example !== undefined ? body.example : exampleOf(body.schema);
      lines.push(`-H 'Content-Type: application/json'`, '-d ' + quoted(JSON.stringify(example, null, 2)));
    }
    return lines.join(' \\\n  ');
  }

  function parametersSection(parameters) {
    const rows = parameters.map((parameter) => fieldRow(parameter.name, { ...resolve(parameter.schema),
      description: parameter.description || (parameter.in === 'path' ? 'In the path' : '') }, parameter.required ? 'required' : '', 6, 'sent'));
    return make('section', {}, make('h3', { text: 'Parameters' }), make('dl', { class: 'fields' }, ...rows));
  }

  function bodySection(operation) {
    const body = jsonOf(operation.requestBody.content);
    if (!body) return make('section', {}, make('h3', {}, 'Body ', make('small', { text: Object.keys(operation.requestBody.content)[0] })));
    const optional = operation.requestBody.required ? '' : 'may be left out';
    const inner = innerFields(body.schema);
    return make('section', {}, make('h3', {}, 'Body ', make('small', { text: optional })), inner ? fieldList(inner, 0, 'sent') : null);
  }

  function answerSection(status, response) {
    const section = make('section', {}, make('h3', {}, `Answer ${status} `, make('small', { text: Object.keys(response.content || {}).join(' or ') })));
    const json = jsonOf(response.content);
    if (!json) return section;
    const data = json.schema.properties && json.schema.properties.data;
    const inner = data && innerFields(data);
    if (data) section.append(make('p', { class: 'kind', text: 'data: ' + kindOf(data) }));
    if (inner) section.append(fieldList(inner, 0, 'given'));
    return section;
  }

  function exampleSection(response) {
    const json = jsonOf(response.content);
    if (!json || !json.schema.properties) return null;
    const example = json.example !== undefined ? json.example : { data: exampleOf(json.schema.properties.data) };
    return make('section', {}, make('h3', { text: 'Example of the answer' }), codeBlock(JSON.stringify(example, null, 2), 'Example of the answer'));
  }

  function fill(inside, method, path, operation) {
    const codes = Object.keys(operation.responses);
    const good = codes.filter((code) => code < '400');
    // The summary stands above already.
    inside.append(make('p', {}, ...worded(operation.description.replace(operation.summary + '. ', ''))));
    if (operation['x-extension']) inside.append(make('p', { class: 'kind', text: 'An extension: not in the reference of the API.' }));
    inside.append(make('section', {}, make('h3', { text: 'Request' }), codeBlock(curlOf(method, path, operation), 'Request with curl')));
    if (operation.parameters) inside.append(parametersSection(operation.parameters));
    if (operation.requestBody) inside.append(bodySection(operation));
    for (const code of good) {
      const response = resolve(operation.responses[code]);
      const answer = answerSection(code, response);
      const example = exampleSection(response);
      if (!example) answer.className = 'alone';
      inside.append(make('div', { class: 'pair' }, answer, example));
    }
    const errors = codes.filter((code) => code >= '400').map((code) =>
      make('li', {}, make('code', { text: code }), ' ' + resolve(operation.responses[code]).description.split(';')[0]));
    inside.append(make('section', {}, make('h3', { text: 'Errors' }), make('ul', { class: 'errors' }, ...errors)));
  }

  function pathOf(path) {
    const base = path.startsWith('/api/v1') ? '/api/v1' : '';
    return make('span', { class: 'path' }, base ? make('span', { class: 'base', text: base }) : null, path.slice(base.length));
  }

  function needsOf(operation) {
    if (operation.security && operation.security.length === 0) return 'public';
    return operation['x-permission'] || 'signed in';
  }

  function endpointOf(method, path, operation) {
    const details = make('details', { class: 'endpoint', id: operation.operationId });
    const inside = make('div', { class: 'inside' });
    details.append(make('summary', {}, make('span', { class: 'method ' + method, text: method.toUpperCase() }), pathOf(path),
      make('span', { class: 'needs', text: needsOf(operation) }), make('span', { class: 'what', text: operation.summary })), inside);
    // What is inside is made when it is first looked at.
    details.addEventListener('toggle', () => {
      if (details.open && !inside.hasChildNodes()) fill(inside, method, path, operation);
    });
    return details;
  }

  // --- the page ---------------------------------------------------------------------------------

  const rows = []; // {details, link, text}
  const blocks = []; // {section, item, rows}

  function draw() {
    document.title = api.info.title;
    byId('version').textContent = api.info.version;
    const introduction = byId('introduction');
    introduction.append(make('h1', { text: api.info.title }));
    for (const paragraph of api.info.description.trim().split(/\n\s*\n/))
      introduction.append(make('p', {}, ...worded(paragraph.replace(/\n/g, ' '))));
    introduction.append(make('p', {}, 'For programs: ', make('a', { href: '/api/v1/openapi.json', text: 'openapi.json' }), ' (OpenAPI 3.1).'));

    const list = make('ul', {});
    for (const tag of api.tags) {
      const section = make('section', { class: 'group-block', id: 'group-' + tag.name, 'aria-label': tag.name });
      const card = make('div', { class: 'list' });
      const links = make('ul', {});
      const item = make('li', {}, make('a', { class: 'group', href: '#group-' + tag.name, text: tag.name }), links);
      const block = { section, item, rows: [] };
      for (const [path, operations] of Object.entries(api.paths)) {
        for (const method of ['get', 'post', 'put', 'delete']) {
          const operation = operations[method];
          if (!operation || !operation.tags || operation.tags[0] !== tag.name) continue;
          const details = endpointOf(method, path, operation);
          const link = make('li', {}, make('a', { href: '#' + operation.operationId, text: operation.summary.split(';')[0] }));
          const text = [method, path, operation.summary, operation.operationId, needsOf(operation), tag.name].join(' ').toLowerCase();
          card.append(details);
          links.append(link);
          block.rows.push({ details, link, text });
        }
      }
      rows.push(...block.rows);
      blocks.push(block);
      section.append(make('h2', { text: tag.name }), make('p', { text: tag.description }), card);
      byId('endpoints').append(section);
      list.append(item);
    }
    byId('groups').append(list);
  }

  function filter() {
    const words = byId('search').value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const block of blocks) {
      let any = false;
      for (const row of block.rows) {
        const fits = words.every((word) => row.text.includes(word));
        row.details.hidden = row.link.hidden = !fits;
        any = any || fits;
        shown += fits;
      }
      block.section.hidden = block.item.hidden = !any;
    }
    byId('introduction').hidden = words.length > 0;
    byId('nothing').hidden = shown > 0;
    byId('found').textContent = words.length > 0 ? `${shown} of ${rows.length}` : `${rows.length} endpoints`;
  }

  function openFromAddress() {
    const target = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.tagName === 'DETAILS') target.open = true;
    target.scrollIntoView();
  }

  addEventListener('hashchange', openFromAddress);
  addEventListener('keydown', (event) => {
    const search = byId('search');
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && document.activeElement !== search) {
      event.preventDefault();
      search.focus();
    } else if (event.key === 'Escape' && document.activeElement === search && search.value) {
      search.value = '';
      filter();
    }
  });
  byId('search').addEventListener('input', filter);

  fetch('/api/v1/openapi.json').then((answer) => {
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
    return answer.json();
  }).then((json) => {
    api = json;
    draw();
    filter();
    openFromAddress();
  }).catch((problem) => {
    byId('failure').textContent = `The API description could not be read: ${problem.message}. Reload the page to try again.`;
    byId('failure').hidden = false;
  });
})();
