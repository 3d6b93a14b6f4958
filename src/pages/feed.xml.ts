import rss from '@astrojs/rss';
import { loadLessons } from '../catalog/lessons.ts';
import { addresses } from '../domain/links/addresses.ts';
import { absolute, SITE_NAME } from '../site.ts';

/** The feed of the course: one item a lesson. The podcast's own feed belongs to the podcast. */
export async function GET() {
  const lessons = await loadLessons();
  return rss({
    title: `${SITE_NAME}: lessons`,
    description: 'A course on negotiation in short lessons.',
    site: absolute(addresses.home),
    items: lessons.map(({ id, title, summary, published }) => ({
      title,
      description: summary,
      link: absolute(addresses.lesson(id)),
      pubDate: new Date(`${published}T00:00:00Z`),
    })),
    customData: '<language>en</language>',
  });
}
