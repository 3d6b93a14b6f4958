import { useEffect, useState } from 'preact/hooks';

/** A part of the widget that is fetched when it is wanted, so that the page is light before. */
export interface Later<Part> {
  part: Part | null;
  failed: boolean;
  retry: () => void;
}

export function useLater<Part>(wanted: boolean, fetchPart: () => Promise<Part>): Later<Part> {
  const [part, setPart] = useState<Part | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || part || failed) return;
    fetchPart().then(
      (fetched) => setPart(() => fetched),
      () => setFailed(true),
    );
  }, [wanted, failed]);
  return { part, failed, retry: () => setFailed(false) };
}
