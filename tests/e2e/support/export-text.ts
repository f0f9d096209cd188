/** The text of a pad as the server has it, which is what everybody ends up with. */
export const exportText = async (serverUrl: string, padId: string): Promise<string> => {
  const url = `${serverUrl}/p/${encodeURIComponent(padId)}/export/txt`;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`GET ${url} answered ${response.status}`);
  return response.text();
};
