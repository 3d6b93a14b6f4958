/**
 * `50 minutes`, `about 5 hours`, `about 5 and a half hours`: a learner's time in words, to the half hour from 90
 * minutes on, since nobody knows it better.
 */
export function formatStudyTime(minutes: number): string {
  if (minutes < 90) return `${minutes} minutes`;
  const halves = Math.round(minutes / 30);
  const hours = Math.floor(halves / 2);
  const half = halves % 2 === 1 ? ' and a half' : '';
  return `about ${hours}${half} ${hours === 1 && half === '' ? 'hour' : 'hours'}`;
}
