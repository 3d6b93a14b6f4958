import {
  addressesOf,
  attribute,
  child,
  itemsOf,
  list,
  type Node,
  type ReadCartridge,
  words,
} from './read-cartridge.ts';

// What Moodle replaces by an address of its own.
const SOUND = /^https?:\/\/[^/\s[\]]+\/[!#-;=?-Z_a-z~%]*$/;
const XS_ID = /^[A-Za-z_][\w.-]*$/;

/** What the schemas do not see and importers stumble over, as a sentence each. */
export function faultsOf(cartridge: ReadCartridge): string[] {
  const { names, texts, modules, resources } = cartridge;
  const refs = modules.flatMap(({ items }) => items.map((one) => one.identifierref));
  const known = new Set(resources.map(({ identifier }) => identifier));
  const files = new Set(resources.flatMap((one) => one.files));
  const [first, ...rest] = names;
  return [
    ...check(first === 'imsmanifest.xml', 'The manifest is not the first file.'),
    ...check(rest.join() === [...rest].sort().join(), 'The files are not sorted.'),
    ...check(
      /^[\s\S]{0,900}xmlns="http:\/\/www\.imsglobal\.org\/xsd\/imsccv1p1\/imscp_v1p1"/.test(
        texts['imsmanifest.xml'] ?? '',
      ),
      'The name space does not stand at the start.',
    ),
    ...check(modules[0]?.title !== undefined, 'There is no module.'),
    ...modules.flatMap(({ title, items }) => check(items.length > 0, `Module ${title} is empty.`)),
    ...refs.flatMap((ref) => check(known.has(ref), `${ref} is no resource.`)),
    ...[...known].flatMap((id) => check(refs.includes(id), `No item leads to ${id}.`)),
    ...[...files].flatMap((file) => check(names.includes(file), `${file} is missing.`)),
    ...rest.flatMap((name) => check(files.has(name), `${name} belongs to no resource.`)),
    ...faultsOfIds(identifiersOf(cartridge.manifest)),
    ...addressesOf(cartridge).flatMap((url) => check(SOUND.test(url), `${url} does not survive.`)),
    ...rest
      .filter((name) => name.startsWith('assessments/'))
      .flatMap((name) => itemsOf(texts[name] ?? '').flatMap(faultsOfQuestion)),
  ];
}

const check = (isRight: boolean, fault: string) => (isRight ? [] : [fault]);

function identifiersOf(node: Node | Node[] | string | undefined): string[] {
  if (Array.isArray(node)) return node.flatMap(identifiersOf);
  if (typeof node !== 'object') return [];
  const own = node['@identifier'];
  return [...(typeof own === 'string' ? [own] : []), ...Object.values(node).flatMap(identifiersOf)];
}

function faultsOfIds(ids: readonly string[]): string[] {
  const lower = ids.map((id) => id.toLowerCase());
  return [
    ...ids.flatMap((id) => check(XS_ID.test(id), `${id} is not an xs:ID.`)),
    ...ids.flatMap((id, index) =>
      check(lower.indexOf(id.toLowerCase()) === index, `${id} is there twice.`),
    ),
  ];
}

function faultsOfQuestion(item: Node): string[] {
  const name = attribute(item, 'ident');
  const lid = child(item, 'presentation', 'response_lid');
  const labels = list(child(lid, 'render_choice'), 'response_label').map((one) =>
    attribute(one, 'ident'),
  );
  const feedback = list(item, 'itemfeedback').map((one) => attribute(one, 'ident'));
  const conditions = list(child(item, 'resprocessing'), 'respcondition');
  const linked = conditions.map((one) => attribute(child(one, 'displayfeedback'), 'linkrefid'));
  const choices = conditions.filter((one) => 'varequal' in child(one, 'conditionvar'));
  const targets = choices.map((one) => words(child(one, 'conditionvar').varequal));
  const scores = choices.map((one) => words(one.setvar));
  return [
    ...check(labels.length >= 2, `${name} offers ${labels.length} answers.`),
    ...faultsOfIds([name, attribute(lid, 'ident'), ...labels, ...feedback]),
    ...check(!/^(?:response|RESP_MC|TF)/.test(attribute(lid, 'ident')), `${name} has a bad name.`),
    ...linked.flatMap((id) => check(feedback.includes(id), `${id} has no feedback.`)),
    ...feedback.flatMap((id) => check(linked.includes(id), `${id} is shown by nothing.`)),
    ...check([...targets].sort().join() === [...labels].sort().join(), `${name} judges not all.`),
    ...check(scores.join() === ['100', ...scores.slice(1).map(() => '')].join(), `${name} scores.`),
    ...choices.flatMap((one) => check(attribute(one, 'continue') === 'No', `${name} goes on.`)),
  ];
}
