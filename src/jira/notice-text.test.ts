import { noticeText } from './notice-text';

it('names the project and leads to the matrix', () => {
  const { subject, text, html } = noticeText(
    'answersAsked',
    { project: 'Payments' },
    'https://site/matrix?a=1&b=2',
    'en-US',
  );
  expect(subject).toContain('Payments');
  expect(text).toContain('https://site/matrix?a=1&b=2');
  expect(html).toContain('href="https://site/matrix?a=1&amp;b=2"');
});

it('lets nothing that people typed become markup', () => {
  const { html } = noticeText('leadNamed', { project: '<img src=x>' }, undefined, 'ja-JP');
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img');
});
