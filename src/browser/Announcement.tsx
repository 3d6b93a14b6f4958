import { useEffect, useRef, useState } from 'preact/hooks';

const PAUSE_MS = 700;

/** Tells a screen reader the result once, after the reader has stopped changing it, and not at load. */
export function Announcement({ text }: { text: string }) {
  const [said, say] = useState('');
  const atLoad = useRef(text);
  useEffect(() => {
    if (text === atLoad.current && said === '') return;
    const timer = setTimeout(() => say(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
