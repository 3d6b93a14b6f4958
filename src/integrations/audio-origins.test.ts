import { describe, expect, it } from 'vitest';
import { audioOrigins } from './audio-origins.ts';

describe('audioOrigins', () => {
  it('names the host of an episode whose owner lets it be played here', () => {
    expect(audioOrigins('tests/fixtures/site')).toEqual(['https://media.example.org']);
  });

  it('names none for this site, whose episode is not hosted here', () => {
    expect(audioOrigins('content')).toEqual([]);
  });
});
