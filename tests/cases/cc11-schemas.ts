import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

const SCHEMAS = {
  manifest: 'ccv1p1_imscp_v1p2_v1p0.xsd',
  weblinks: 'ccv1p1_imswl_v1p1.xsd',
  assessments: 'ccv1p1_qtiasiv1p2p1_v1p0.xsd',
};

/** Where the schemas of Common Cartridge 1.1 are; null on a machine that has not got them. */
export const schemasFolder: string | null =
  [process.env.CC11_SCHEMAS, '../shared/schemas/cc11'].find(
    (folder) => folder && existsSync(join(folder, SCHEMAS.manifest)),
  ) ?? null;

const validators = new Map<string, XsdValidator>();

function validatorFor(file: string): XsdValidator {
  const path = join(schemasFolder ?? '', file);
  const known = validators.get(path);
  if (known) return known;
  // Lets one schema find the others that it imports.
  xmlRegisterFsInputProviders();
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  const made = XsdValidator.fromDoc(schema);
  validators.set(path, made);
  return made;
}

/** What the official schemas say against the files of a cartridge, as `file:line message`. */
export function schemaFaults(texts: Readonly<Record<string, string>>): string[] {
  return Object.entries(texts).flatMap(([name, text]) => {
    const kind = name === 'imsmanifest.xml' ? 'manifest' : name.split('/')[0];
    const schema = SCHEMAS[kind as keyof typeof SCHEMAS];
    if (schema === undefined) return [];
    const document = XmlDocument.fromString(text);
    try {
      validatorFor(schema).validate(document);
      return [];
    } catch (error) {
      if (!(error instanceof XmlValidateError)) throw error;
      return error.details.map(({ line, message }) => `${name}:${line} ${message.trim()}`);
    } finally {
      document.dispose();
    }
  });
}

/** Says aloud that a check is left out. */
export const sayLeftOut = () =>
  console.warn(
    '\nLEFT OUT: the check of the cartridge by the official schemas of Common Cartridge 1.1, which are not at ../shared/schemas/cc11. CC11_SCHEMAS names another folder.\n',
  );
