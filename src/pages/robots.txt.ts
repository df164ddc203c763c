/** Everything may be read by everyone. */
export function GET(): Response {
  return new Response('User-agent: *\nAllow: /\n');
}
