interface NoticeProps {
  isBroken: boolean;
  onKeep: () => void;
  onBack: () => void;
}

/** Says whose problem is shown, when it is not the one that the reader has worked on. */
export function Notice({ isBroken, onKeep, onBack }: NoticeProps) {
  if (isBroken)
    return (
      <p class="grow-notice" role="status">
        The address holds a problem that cannot be read: it may have been cut off on its way. Ask
        for the whole link. Nothing of yours was changed.
      </p>
    );
  return (
    <div class="grow-notice" role="status">
      <p>
        This problem came with the link. What you worked on before is kept on this device, and stays
        as it is until you choose.
      </p>
      <p class="widget-actions">
        <button type="button" class="quiet" onClick={onBack}>
          Go back to mine
        </button>
        <button type="button" class="quiet" onClick={onKeep}>
          Save this one as mine
        </button>
      </p>
    </div>
  );
}
