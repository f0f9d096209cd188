/** The link that opens a Jitsi room in the phone's own program; null on what is no phone or tablet. `agent` is the browser's name for itself. */
export const appLink = (roomUrl: string, agent: string): string | null => {
  const {host, pathname, search} = new URL(roomUrl);
  const room = `${host}${pathname}${search}`;
  if (/Android/.test(agent)) {
    return `intent://${room}#Intent;scheme=org.jitsi.meet;package=org.jitsi.meet;end`;
  }
  return /iPhone|iPad|iPod/.test(agent) ? `org.jitsi.meet://${room}` : null;
};
