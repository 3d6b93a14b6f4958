import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cartridgeFiles, renderCartridge } from '../../src/formats/cartridge/cartridge.ts';
import type { CourseExport } from '../../src/formats/cartridge/course.ts';
import { partsOf } from '../../src/formats/cartridge/parts.ts';
import { formatTitle } from '../../src/formats/cartridge/titles.ts';
import { faultsOf } from '../cases/cartridge-faults.ts';
import { sayLeftOut, schemaFaults, schemasFolder } from '../cases/cc11-schemas.ts';
import { readCartridge, readQuestions, readUrl } from '../cases/read-cartridge.ts';
import { course, courseWithTitles } from '../golden/course.ts';
import { hardTitles } from '../golden/episode.ts';

const hardCourses: [string, CourseExport][] = [
  ['the sample', course],
  ...hardTitles.map((title): [string, CourseExport] => [
    title.slice(0, 40),
    courseWithTitles((index) => (index % 2 === 0 ? title : `${index} ${title}`)),
  ]),
  [
    'ids that begin with a digit and hold other signs',
    {
      ...course,
      id: '3 cooks',
      modules: course.modules.map((module, index) => ({
        ...module,
        id: `${index} Größe <&>`,
        items: module.items.map((item) => ({ ...item, id: `1.${item.id}/"` })),
      })),
    },
  ],
];

if (!schemasFolder) sayLeftOut();

describe.each(hardCourses)('a cartridge with %s', (_, one) => {
  const read = readCartridge(renderCartridge(one));

  it.runIf(schemasFolder)('is valid by the official schemas', () => {
    expect(schemaFaults(read.texts)).toEqual([]);
  });

  it('has nothing that importers stumble over', () => {
    expect(faultsOf(read)).toEqual([]);
  });

  it('gives an independent reader the course back', () => {
    expect(asRead(read)).toEqual(asWritten(one));
  });
});

/** What the reader has found, resource by resource. */
function asRead(read: ReturnType<typeof readCartridge>) {
  const items = read.modules.map(({ title, items }) => ({
    title,
    items: items.map(({ title, identifierref }) => {
      const resource = read.resources.find((one) => one.identifier === identifierref);
      const text = read.texts[resource?.files[0] ?? ''] ?? '';
      if (resource?.type === 'imswl_xmlv1p1') return { title, url: readUrl(text) };
      if (resource?.type === 'webcontent')
        return { title, page: /<body>\n([\s\S]*)\n<\/body>/.exec(text)?.[1], role: resource.role };
      return { title, questions: readQuestions(text) };
    }),
  }));
  return { title: read.title, modules: items };
}

/** The same, from the course. */
function asWritten(one: CourseExport) {
  return {
    title: formatTitle(one.title),
    modules: partsOf(one).map(({ title, parts }) => ({
      title: formatTitle(title),
      items: parts.map(({ item }) => {
        const named = { title: formatTitle(item.title) };
        if (item.kind === 'link') return { ...named, url: item.url };
        if (item.kind === 'page')
          return {
            ...named,
            page: item.html,
            role: item.audience === 'instructor' ? 'Instructor' : undefined,
          };
        return {
          ...named,
          questions: item.questions.map(({ title, text, back, choices }) => ({
            title: formatTitle(title),
            text,
            general: back,
            choices: choices.map(({ id: _, ...choice }) => choice),
          })),
        };
      }),
    })),
  };
}

it('is sound whatever the titles are', () => {
  const titles = fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { minLength: 1 });
  fc.assert(
    fc.property(titles, (list) => {
      const one = courseWithTitles((index) => list[index % list.length] ?? '');
      const read = readCartridge(renderCartridge(one));
      expect(faultsOf(read)).toEqual([]);
      expect(read.modules.map(({ title }) => title)).toEqual(
        one.modules.map(({ title }) => formatTitle(title)),
      );
      if (schemasFolder) expect(schemaFaults(read.texts)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('is the same sequence of bytes each time, and in another time zone', () => {
  const before = process.env.TZ;
  const first = renderCartridge(course);
  process.env.TZ = 'Pacific/Kiritimati';
  const second = renderCartridge(structuredClone(course));
  process.env.TZ = before;
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

describe('the checks', () => {
  const spoil = (file: string, from: string | RegExp, to: string) => {
    const read = readCartridge(renderCartridge(course));
    const texts = { ...read.texts, [file]: (read.texts[file] ?? '').replace(from, to) };
    expect(texts[file]).not.toBe(read.texts[file]);
    return { ...read, texts };
  };
  const TEST = 'assessments/dinner_self-test.xml';

  it.runIf(schemasFolder).each([
    ['imsmanifest.xml', 'identifier="I_root"', 'identifier="1 root"'],
    ['weblinks/dinner_listen.xml', 'target=', 'aim='],
    [TEST, 'rcardinality="Single"', 'rcardinality="Some"'],
  ])('of the schemas would refuse %s without %s', (file, from, to) => {
    const { texts } = spoil(file, from, to);
    expect(schemaFaults({ [file]: texts[file] ?? '' })).not.toEqual([]);
  });

  it.each([
    [/linkrefid="[^"]*_why"/, 'linkrefid="Q_x"', 'Q_x has no feedback.'],
    [/continue="No"/, 'continue="Yes"', 'goes on.'],
    [/<setvar[\s\S]*?<\/setvar>/, '', 'scores.'],
  ])('of our own would find %s', (from, to, fault) => {
    expect(faultsOf(spoil(TEST, from, to)).join()).toContain(fault);
  });

  it('of our own would find a file without a resource and an address that does not survive', () => {
    const read = readCartridge(renderCartridge(course));
    const more = { ...read, names: [...read.names, 'x.xml'] };
    expect(faultsOf(more)).toContain('x.xml belongs to no resource.');
    const bad = spoil('weblinks/dinner_listen.xml', '#t=122', '#[122]');
    expect(faultsOf(bad).join()).toContain('does not survive');
  });
});

it('names every file of the cartridge by what it holds', () => {
  expect(cartridgeFiles(course).map(([name]) => name)).toEqual([
    'imsmanifest.xml',
    'assessments/dinner_self-test.xml',
    'pages/about_notes.html',
    'pages/dinner_recipe.html',
    'weblinks/dinner_listen.xml',
    'weblinks/dinner_self-test-on-site.xml',
    'weblinks/dinner_tool.xml',
  ]);
});
