// Presses the button that names the key in its data-keys. Not while somebody types, holds the key down, or has a
// dialog or a list open.
(() => {
  if (window.pactaKeys) {
    return;
  }
  window.pactaKeys = true;

  const isTyping = (element) =>
    element.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(element.tagName);

  const isAnythingOpen = () =>
    [...document.querySelectorAll('[opened]')].some((element) => element.localName.endsWith('-overlay'));

  const buttonFor = (key) =>
    [...document.querySelectorAll('[data-keys]')].find(
      (button) => button.dataset.keys.split(' ').includes(key) && !button.disabled && button.offsetParent !== null
    );

  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.repeat || event.altKey || isTyping(event.composedPath()[0]) || isAnythingOpen()) {
      return;
    }
    const withControl = event.ctrlKey || event.metaKey;
    const button = buttonFor((withControl ? 'ctrl+' : '') + event.key.toLowerCase());
    if (button) {
      event.preventDefault();
      button.click();
    }
  });
})();
