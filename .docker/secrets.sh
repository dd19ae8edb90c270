#!/usr/bin/env bash
# Make the secrets that docker-compose.yml mounts, each a random one in a file of its own; existing ones are kept.
# Usage: .docker/secrets.sh [DIRECTORY], by default .local/secrets
set -euo pipefail
directory=${1:-$(dirname "$0")/../.local/secrets}
mkdir -p "$directory"
chmod 700 "$directory"
cd "$directory"

random() { head -c 24 /dev/urandom | base64 | tr -d '/+=\n'; }

make() {
  [ -s "$1" ] || printf '%s' "$2" > "$1"
  # The directory is closed to others; inside a container, the service's own account must be able to read the file.
  chmod 444 "$1"
}

make postgres_password "$(random)"
make redis_password "$(random)"
make evidence_s3_access_key "evidence-$(random | head -c 8)"
make evidence_s3_secret_key "$(random)"
make evidence_database_url "postgresql://evidence:$(cat postgres_password)@postgres:5432/evidence"
make evidence_redis_url "redis://:$(cat redis_password)@redis:6379/0"
