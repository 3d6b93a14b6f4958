import type { Seconds } from './parse-time.ts';

const pad = (value: number) => String(value).padStart(2, '0');

function parts(seconds: Seconds) {
  const milliseconds = Math.round(seconds * 1000);
  const whole = Math.floor(milliseconds / 1000);
  return {
    hours: Math.floor(whole / 3600),
    minutes: Math.floor((whole % 3600) / 60),
    seconds: whole % 60,
    milliseconds: milliseconds % 1000,
  };
}

/** `2:02`, `17:27`, `1:05:12`: whole seconds, cut and not rounded, as clocks do. */
export function formatTime(seconds: Seconds): string {
  const { hours, minutes, seconds: rest } = parts(Math.floor(seconds));
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`;
}

/** `00:02:02.000`, the time stamp of WebVTT and of Podlove Simple Chapters. */
export function formatTimestamp(seconds: Seconds): string {
  const time = parts(seconds);
  const fraction = String(time.milliseconds).padStart(3, '0');
  return `${pad(time.hours)}:${pad(time.minutes)}:${pad(time.seconds)}.${fraction}`;
}

/** `PT17M27S`, an ISO 8601 duration of whole seconds. Zero is `PT0S`. */
export function formatIsoDuration(seconds: Seconds): string {
  const time = parts(Math.floor(seconds));
  const text = [
    time.hours > 0 ? `${time.hours}H` : '',
    time.minutes > 0 ? `${time.minutes}M` : '',
    time.seconds > 0 ? `${time.seconds}S` : '',
  ].join('');
  return `PT${text || '0S'}`;
}

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** `2 minutes 2 seconds`: a length in words, for people and for screen readers. */
export function formatSpokenTime(seconds: Seconds): string {
  const time = parts(Math.floor(seconds));
  const words = [
    time.hours > 0 ? counted(time.hours, 'hour') : '',
    time.minutes > 0 ? counted(time.minutes, 'minute') : '',
    time.seconds > 0 ? counted(time.seconds, 'second') : '',
  ].filter(Boolean);
  return words.join(' ') || '0 seconds';
}
