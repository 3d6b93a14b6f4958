declare module '@citation-js/core' {
  export const plugins: {
    config: {
      get(name: '@bibtex'): { format: object };
      get(name: '@csl'): { styles: { add(name: string, style: string): void } };
    };
  };
  export class Cite {
    constructor(items: object[] | string);
    readonly data: Record<string, unknown>[];
    format(kind: 'citation' | 'bibliography', options: object): string;
    format(kind: 'bibtex' | 'ris'): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
