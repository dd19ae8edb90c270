#!/usr/bin/env bash
# Install what is missing on Debian 12, then make the environment. Usage: .ci/install.sh run|test
# A second call that finds everything in place takes well under a second.
set -euo pipefail
cd "$(dirname "$0")/.."
purpose=${1:?run or test}

# Programs and fonts that the service needs: Python, the private Redis, the second OCR engine, report fonts.
packages=(python3 python3-venv redis-server tesseract-ocr tesseract-ocr-chi-sim fonts-noto-cjk ca-certificates)
if [ "$purpose" = test ]; then
  # Real parts for the tests: a browser, PostgreSQL, an S3 server, a PDF renderer, and more fonts to draw specimens with.
  packages+=(chromium postgresql radosgw ceph-mon ceph-osd poppler-utils iproute2
             fonts-arphic-uming fonts-arphic-ukai fonts-wqy-microhei fonts-wqy-zenhei)
fi

say() { printf '» %s\n' "$*"; }

missing=()
for package in "${packages[@]}"; do
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing+=("$package")
done

fonts=.local/fonts
need_fonts=0
[ -e "$fonts/FandolFang-Regular.otf" ] || need_fonts=1

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
  elif [ ${#missing[@]} -gt 0 ]; then
    say "缺少系统软件包，且当前用户没有 root 权限。请先以 root 运行："
    say "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    exit 1
  fi
fi

if [ ${#missing[@]} -gt 0 ] || [ $need_fonts = 1 ]; then
  say "更新软件包列表"
  "${as_root[@]}" apt-get update -qq
fi

if [ ${#missing[@]} -gt 0 ]; then
  say "安装：${missing[*]}"
  # RUNLEVEL=1 keeps the packages' own system services from being started: the house starts private ones.
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

if [ $need_fonts = 1 ]; then
  # The Fandol fonts (仿宋, 楷体, 黑体) stand in a TeX package; only its font files are taken, no TeX is installed.
  say "取公文字体 Fandol"
  mkdir -p "$fonts"
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  chmod 755 "$scratch"
  (cd "$scratch" && apt-get download -qq texlive-lang-chinese >/dev/null 2>&1 && dpkg -x texlive-lang-chinese_*.deb tree)
  find "$scratch/tree" -name 'Fandol*.otf' -exec cp {} "$fonts/" \;
fi

lock_hash=$(sha256sum requirements.lock pyproject.toml | sha256sum | cut -c1-16)
if [ "$(cat .venv/.locked 2>/dev/null)" != "$lock_hash" ]; then
  say "建立 Python 环境（按版本和哈希锁定）"
  [ -x .venv/bin/python ] || /usr/bin/python3 -m venv .venv
  # uv itself comes from the same lock: its block is cut out and installed with pip, hashes checked.
  awk '/^[a-z]/ {wanted = /^uv==/} wanted' requirements.lock > .venv/uv.lock
  .venv/bin/pip install -q --disable-pip-version-check --require-hashes -r .venv/uv.lock
  .venv/bin/uv pip sync -q --require-hashes --python .venv/bin/python requirements.lock
  .venv/bin/uv pip install -q --no-deps --no-build-isolation --offline --python .venv/bin/python -e .
  printf '%s' "$lock_hash" > .venv/.locked
fi
