# shellcheck shell=bash
# Configuring and building a preset, quietly: progress on the screen, everything in build/*.log.
# Sourced by play, check and scripts/approve, after packages.sh; `root` is the project's folder.
: "${root:?}"

# show_progress LABEL: reads ninja's lines and shows how far it is: on a terminal in one line that
# changes, elsewhere at each quarter.
show_progress() {
    local line quarter shown=-1 pattern='^\[([0-9]+)/([0-9]+)\]'
    while IFS= read -r line; do
        [[ $line =~ $pattern ]] || continue
        quarter=$((4 * BASH_REMATCH[1] / BASH_REMATCH[2]))
        if [ -t 1 ]; then
            printf '\r%s %d/%d ' "$1" "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
        elif [ "$quarter" -gt "$shown" ] && [ "${BASH_REMATCH[2]}" -gt 8 ]; then
            shown=$quarter
            printf '%s %d/%d\n' "$1" "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
        fi
    done
    if [ -t 1 ]; then
        printf '\r\033[K'
    fi
}

# quietly LABEL LOG COMMAND...: runs it with its output in LOG; shows the end of LOG when it fails.
quietly() {
    local label=$1 log=$2
    shift 2
    if (set -o pipefail && "$@" </dev/null 2>&1 | tee "$log" | show_progress "$label"); then
        return 0
    fi
    # With ninja the first failure tells more than the last line.
    if grep -q '^FAILED: ' "$log"; then
        sed -n '/^FAILED: /,$p' "$log" | head -n 40 >&2
    else
        tail -n 30 "$log" >&2
    fi
    say "Dit ging mis; alles staat in $log" "This failed; everything is in $log" >&2
    return 1
}

# build_preset PRESET [TARGETS...]: configures build/PRESET and builds it.
build_preset() {
    local preset=$1 folder="$root/build/$1" configured_for
    shift
    mkdir -p "$folder"
    # A folder that was copied or moved remembers its old place, and CMake refuses it.
    if [ -f "$folder/CMakeCache.txt" ]; then
        configured_for=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt")
        if [ "$configured_for" != "$root" ]; then
            rm -rf "$folder"
        fi
    fi
    # cmake --preset looks for the presets in the current folder; the caller's stays as it was.
    (
        cd "$root" || exit
        quietly "[$preset] configure" "$root/build/$preset-configure.log" cmake --preset "$preset" &&
            quietly "[$preset] build" "$root/build/$preset.log" \
                cmake --build --preset "$preset" ${1:+--target "$@"}
    )
}
