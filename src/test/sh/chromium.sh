#!/bin/sh
# Sees to it that there is a Chromium for the browser tests, with letters for all our languages.
[ -n "${CHROMIUM_PATH:-}" ] && exit 0
for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null && exit 0
done
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Chromium for the browser tests."
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium fonts-noto-core >/dev/null && exit 0
fi
echo "There is no Chromium, so Playwright fetches one of its own. If it cannot: install Chromium (on Debian: sudo apt-get install chromium fonts-noto-core)" \
    "or name it in CHROMIUM_PATH."
