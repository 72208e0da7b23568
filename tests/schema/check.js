// What an editor makes of our schema: VS Code's JSON language service validates the shipped
// scenarios, explains keys on hover and completes keys and words.
'use strict';
const fs = require('fs');
const path = require('path');
const {getLanguageService, TextDocument} = require('vscode-json-languageservice');

const folder = path.resolve(__dirname, '../../scenarios');
const schemaText = fs.readFileSync(path.join(folder, 'scenario.schema.json'), 'utf8');
const schema = JSON.parse(schemaText);
// A scenario that names its schema itself gets the same one.
const service = getLanguageService({schemaRequestService: async () => schemaText});
service.configure({validate: true, schemas: [{uri: 'klantkring', fileMatch: ['*'], schema}]});

let failures = 0;
const complain = text => {
  ++failures;
  console.log('FAIL ' + text);
};
const open = (name, text) => {
  const document = TextDocument.create('file:///' + name, 'json', 1, text);
  return {document, json: service.parseJSONDocument(document)};
};

async function validate(name, text) {
  const {document, json} = open(name, text);
  return service.doValidation(document, json);
}

// `text` has a | where the cursor is.
async function completions(text) {
  const offset = text.indexOf('|');
  const {document, json} = open('completion.json', text.replace('|', ''));
  const list = await service.doComplete(document, document.positionAt(offset), json);
  return list.items.map(item => item.label.replace(/"/g, ''));
}

async function expectCompletion(what, text, wanted) {
  const labels = await completions(text);
  const missing = wanted.filter(word => !labels.includes(word));
  if (missing.length > 0) complain(`${what}: no ${missing.join(', ')} among ${labels.join(', ')}`);
  else console.log(`ok   ${what}: ${labels.length} completions`);
}

async function main() {
  const files = fs.readdirSync(folder).filter(name => /^(?!.*schema).*\.json$/.test(name));
  for (const name of [...files, 'catalogue/start.json']) {
    const problems = await validate(name, fs.readFileSync(path.join(folder, name), 'utf8'));
    for (const each of problems)
      complain(`${name}:${each.range.start.line + 1}: ${each.message}`);
    if (problems.length === 0) console.log(`ok   ${name} is valid`);
  }
  const wrong = await validate('wrong.json', '{"format": 2, "wekks": 3, "customers": [{"phase": "loyaal"}], "goals": []}');
  if (wrong.length < 2) complain(`wrong.json: only ${wrong.length} problems found`);
  else console.log(`ok   mistakes are found: ${wrong.map(each => each.message.split('\n')[0]).join(' / ')}`);

  await expectCompletion('keys of a scenario', '{"format": 2, |}', ['extends', 'customers', 'goals']);
  await expectCompletion('keys of a customer', '{"customers": [{"name": "A", |}]}', ['persona', 'segment', 'traits']);
  await expectCompletion('phases', '{"customers": [{"phase": |}]}', ['loyal', 'at_risk']);
  await expectCompletion('heads of a condition', '{"events": [{"title": "t", "when": {|}}]}', ['quantity', 'chance', 'all']);
  await expectCompletion('heads of an effect', '{"events": [{"title": "t", "effects": [{|}]}]}', ['change', 'news']);
  await expectCompletion('kinds of an action', '{"actions": [{"kind": |}]}', ['contact', 'study']);

  const {document, json} = open('hover.json', '{"weeks": 12}');
  const hover = await service.doHover(document, document.positionAt(3), json);
  const shown = JSON.stringify(hover && hover.contents);
  if (!shown || !shown.includes('Hoeveel weken') || !shown.includes('How many weeks'))
    complain('hover on weeks shows ' + shown);
  else console.log('ok   hover explains in both languages');
  process.exit(failures > 0 ? 1 : 0);
}
main();
