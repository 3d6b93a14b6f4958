import { renderQrCode } from '../formats/share/qr-code.ts';
import { absolute } from '../site.ts';

/** The code of a page's link as a picture. */
export const qrCodeResponse = (path: string): Response =>
  new Response(renderQrCode(absolute(path)), { headers: { 'Content-Type': 'image/svg+xml' } });
