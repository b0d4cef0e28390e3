import PersonIcon from '@atlaskit/icon/core/person';
import { useState } from 'react';
import './avatar.css';

export type AvatarSize = 'xxsmall' | 'small' | 'medium' | 'large';

/**
 * Looks like Atlaskit's avatar, which weighs 6 kB for presence, stacks, links and analytics that are not used here.
 * Always beside the name, so it has none of its own.
 */
export function Avatar({ src, size = 'small' }: { src: string | null | undefined; size?: AvatarSize }) {
  const [broken, setBroken] = useState<string>();
  const showsPicture = src && src !== broken;
  return (
    <span className={`avatar avatar--${size}`}>
      {showsPicture ? (
        <img
          className="avatar__picture"
          src={src}
          alt=""
          onError={() => {
            setBroken(src);
          }}
        />
      ) : (
        <PersonIcon label="" color="currentColor" size="small" />
      )}
    </span>
  );
}
