import { Link } from '../router/link';

const address = /(https?:\/\/\S+)/;

/** A message's text; addresses in it are links, as in any mail program. */
export function MessageText({ text }: { text: string }) {
  return (
    <p className="inbox__text">
      {text
        .split(address)
        .map((part, index) => (address.test(part) ? <Address key={index} url={part} /> : part))}
    </p>
  );
}

function Address({ url }: { url: string }) {
  const { origin, pathname, search } = new URL(url);
  if (origin !== location.origin) {
    return (
      <a href={url} target="_blank" rel="noreferrer">
        {url}
      </a>
    );
  }
  return <Link to={pathname + search}>{pathname + search}</Link>;
}
