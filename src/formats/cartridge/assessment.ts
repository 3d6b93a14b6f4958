import { element, renderXml, type XmlElement } from '../xml.ts';
import { identifier } from './identifiers.ts';
import type { Choice, ChoiceQuestion } from './question.ts';
import { formatTitle } from './titles.ts';

/** A self-test as QTI 1.2 takes it, in the profile of Common Cartridge 1.1. */
export interface Assessment {
  /** What its questions are named after. */
  ids: readonly string[];
  title: string;
  questions: readonly ChoiceQuestion[];
}

/** Multiple choice, one right answer each, with an explanation of every answer. */
export const renderAssessment = ({ ids, title, questions }: Assessment): string =>
  renderXml(
    element(
      'questestinterop',
      { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' },
      element(
        'assessment',
        { ident: identifier('A', ...ids), title: formatTitle(title) },
        fields({
          cc_profile: 'cc.exam.v0p1',
          qmd_assessmenttype: 'Examination',
          qmd_scoretype: 'Percentage',
          cc_maxattempts: 'unlimited',
        }),
        element(
          'section',
          { ident: 'root_section' },
          ...questions.map((one) => renderItem(one, identifier('Q', ...ids, one.id))),
        ),
      ),
    ),
  );

const fields = (entries: Record<string, string>): XmlElement =>
  element(
    'qtimetadata',
    {},
    ...Object.entries(entries).map(([label, entry]) =>
      element(
        'qtimetadatafield',
        {},
        element('fieldlabel', {}, label),
        element('fieldentry', {}, entry),
      ),
    ),
  );

function renderItem({ title, text, back, choices }: ChoiceQuestion, ident: string): XmlElement {
  const answer = `${ident}_choice`;
  const general = `${ident}_general`;
  const nameOf = ({ id }: Choice) => identifier(ident, 'a', id);
  const whyOf = (choice: Choice) => `${nameOf(choice)}_why`;
  // Two importers read conditions from the top and stop at the first that does not continue.
  const rightFirst = [...choices.filter(({ right }) => right), ...choices.filter((c) => !c.right)];
  return element(
    'item',
    { ident, title: formatTitle(title) },
    element('itemmetadata', {}, fields({ cc_profile: 'cc.multiple_choice.v0p1' })),
    element(
      'presentation',
      {},
      material(text),
      element(
        'response_lid',
        { ident: answer, rcardinality: 'Single' },
        element(
          'render_choice',
          {},
          ...choices.map((one) =>
            element('response_label', { ident: nameOf(one) }, material(one.text)),
          ),
        ),
      ),
    ),
    element(
      'resprocessing',
      {},
      element(
        'outcomes',
        {},
        element('decvar', {
          varname: 'SCORE',
          vartype: 'Decimal',
          minvalue: '0',
          maxvalue: '100',
        }),
      ),
      condition('Yes', element('other'), [], general),
      ...rightFirst.map((one) =>
        condition(
          'No',
          element('varequal', { respident: answer }, nameOf(one)),
          one.right ? [element('setvar', { action: 'Set', varname: 'SCORE' }, '100')] : [],
          whyOf(one),
        ),
      ),
    ),
    feedback(general, back),
    ...choices.map((one) => feedback(whyOf(one), one.why)),
  );
}

const material = (html: string) =>
  element('material', {}, element('mattext', { texttype: 'text/html' }, html));

const condition = (
  goesOn: 'Yes' | 'No',
  when: XmlElement,
  then: readonly XmlElement[],
  linkrefid: string,
) =>
  element(
    'respcondition',
    { continue: goesOn },
    element('conditionvar', {}, when),
    ...then,
    element('displayfeedback', { feedbacktype: 'Response', linkrefid }),
  );

const feedback = (ident: string, html: string) =>
  element('itemfeedback', { ident }, element('flow_mat', {}, material(html)));
