/**
 * Signs in as a persona the way a browser does, through the local identity provider.
 * @returns the cookie header of the session
 */
export async function signIn(address, persona) {
  const cookies = new Map();
  let url = `${address}/auth/login?return=/`;
  let method = 'GET';
  for (let step = 0; step < 12; step += 1) {
    const answer = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { cookie: headerOf(cookies), origin: address },
    });
    keep(cookies, answer.headers.getSetCookie());
    const next = answer.headers.get('location');
    await answer.body?.cancel();
    if (new URL(url).pathname.includes('/interaction/') && !next) {
      url = `${url}/${persona}`;
      method = 'POST';
      continue;
    }
    if (!next) throw new Error(`Signing in as ${persona} stopped at ${url}: ${answer.status}`);
    const target = new URL(next, url);
    if (target.pathname === '/') return headerOf(cookies);
    url = target.href;
    method = 'GET';
  }
  throw new Error(`Signing in as ${persona} goes round in circles`);
}

function keep(cookies, lines) {
  for (const line of lines) {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

const headerOf = (cookies) => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
