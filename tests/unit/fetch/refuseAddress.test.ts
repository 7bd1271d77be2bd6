import { describe, expect, it } from 'vitest';
import { refuseAddress } from '../../../shared/fetch/refuseAddress.ts';

describe('an address that somebody wants the desk to poll', () => {
  it.each([
    'http://10.0.0.1/rss',
    'http://2130706433/rss',
    'http://0x7f.1/rss',
    'http://017700000001/rss',
    'http://①②⑦.0.0.1/rss',
    'http://[::ffff:169.254.169.254]/rss',
    'http://[64:ff9b::7f00:1]/rss',
    'http://localhost/rss',
    'http://printer.local/rss',
    'http://news.example.org:6379/rss',
    'https://user@news.example.org/rss',
    'file:///etc/passwd',
  ])('is refused before it is kept: %s', (address) => {
    expect(refuseAddress(address)).toMatch(/^\S.*\.$/);
  });

  it.each(['https://news.example.org/rss', 'http://8.8.8.8/rss', 'https://[2001:4860:4860::8888]:8443/rss'])(
    'may be asked: %s',
    (address) => {
      expect(refuseAddress(address)).toBeUndefined();
    },
  );
});
