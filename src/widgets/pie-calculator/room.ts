/** In a frame, `?room=grow` shows that room alone; a name that is no room's shows all. */
export function chooseRoom(page: Document, query: string): void {
  const rooms = page.querySelector('.embed .pie-rooms');
  const wanted = new URLSearchParams(query).get('room');
  const sections = [...(rooms?.querySelectorAll(':scope > section') ?? [])];
  if (!sections.some(({ id }) => id === wanted)) return;
  for (const section of sections) section.toggleAttribute('hidden', section.id !== wanted);
  rooms?.querySelector('.room-links')?.setAttribute('hidden', '');
}
