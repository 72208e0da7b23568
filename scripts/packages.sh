# shellcheck shell=bash
# What the project needs from the distribution, and how to get it. Sourced by play, check and
# scripts/approve; does nothing by itself. "a|b" means: a will do, and so will b (the name differs
# between distributions; the first that exists is installed).

# shellcheck disable=SC2034 # read by the scripts that source this file
play_packages=(
    g++ cmake ninja-build 'pkg-config|pkgconf' ccache
    libsfml-dev libimgui-dev libstb-dev nlohmann-json3-dev libcli11-dev libfmt-dev
    libsqlite3-dev libmimalloc-dev
    fonts-inter fonts-font-awesome
)
# Graphviz draws for kring graph, which does without where it is missing.
# shellcheck disable=SC2034
test_packages=(catch2 libbenchmark-dev xvfb xauth xdotool graphviz)
# What only the full ./check needs. clang-format's opinion changes with its version; where 14 is no
# longer to be had, the test of the format is skipped and says so.
# shellcheck disable=SC2034
full_packages=(clang lld 'libclang-rt-dev|libclang-rt-14-dev' 'clang-format-14|clang-format' shellcheck)
# clang-tidy 14 stumbles over GCC 12's <ranges>, 16 does not.
# shellcheck disable=SC2034
tidy_packages=(clang 'clang-tidy-16|clang-tidy')

# libFuzzer, for scripts/fuzz. libclang-rt-dev goes with the distribution's clang, but not every
# distribution with clang 14 has a package of that name.
# shellcheck disable=SC2034
fuzz_packages=(clang 'libclang-rt-dev|libclang-rt-14-dev')

# Another processor and what plays it, for ./check --matrix.
# shellcheck disable=SC2034
matrix_packages=(clang g++-aarch64-linux-gnu qemu-user-static)

# say DUTCH ENGLISH: the same thing twice, one line each. A script for developers sets
# only_english=yes.
only_english=no
say() {
    [ "$only_english" = yes ] || printf '%s\n' "$1"
    printf '%s\n' "$2"
}

# missing_packages PACKAGES...: prints those of which no alternative is installed.
missing_packages() {
    local installed wanted name found
    installed=" $(dpkg-query -W -f '${Package}=${db:Status-Status} ' 2>/dev/null) "
    for wanted in "$@"; do
        found=no
        for name in ${wanted//|/ }; do
            case $installed in *" $name=installed "*) found=yes ;; esac
        done
        [ "$found" = yes ] || printf '%s\n' "$wanted"
    done
}

# first_available 'A|B': the first name that the package lists know, or else the first name.
first_available() {
    local name
    for name in ${1//|/ }; do
        if [ -n "$(apt-cache madison "$name" 2>/dev/null)" ]; then
            printf '%s\n' "$name"
            return
        fi
    done
    printf '%s\n' "${1%%|*}"
}

# without_apt PACKAGES...: another distribution. The names help to find its own; if the tools are
# there already, go on and let CMake look for the rest.
without_apt() {
    say "Dit systeem heeft geen apt. Installeer zelf wat hiermee overeenkomt:" \
        "This system has no apt. Please install by hand what corresponds to:" >&2
    printf '  %s\n' "${*%%|*}" >&2
    local tool
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null || return 1
    done
}

# need_packages LOG PACKAGES...: installs what is missing; silent when nothing is. Returns non-zero,
# with an explanation printed, when something is missing and cannot be installed.
need_packages() {
    local log=$1
    shift
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        without_apt "$@"
        return
    fi
    local missing=()
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0

    say "Deze pakketten ontbreken nog: ${missing[*]%%|*}" \
        "These packages are missing: ${missing[*]%%|*}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            say "Je bent geen beheerder en sudo is er niet. Vraag de beheerder om dit te doen:" \
                "You are not root and there is no sudo. Ask the administrator to run:" >&2
            printf '  apt-get install %s\n' "${missing[*]%%|*}" >&2
            return 1
        fi
        say "Voor het installeren vraagt sudo misschien om je wachtwoord." \
            "To install them, sudo may ask for your password."
        as_root=(sudo)
    fi
    install_packages "$log" "${missing[@]}"
}

# install_packages LOG PACKAGES...: with the caller's as_root=(sudo) or ().
install_packages() {
    local log=$1 wanted names=()
    shift
    mkdir -p "$(dirname "$log")"
    # Another repository on this machine may be out of order; whether that matters shows below.
    "${as_root[@]}" apt-get -q update >"$log" 2>&1 || true
    for wanted in "$@"; do
        names+=("$(first_available "$wanted")")
    done
    say "Installeren met apt-get ..." "Installing with apt-get ..."
    if ! "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l \
        apt-get -q -y -o DPkg::Lock::Timeout=120 install --no-install-recommends "${names[@]}" \
        >>"$log" 2>&1 </dev/null; then
        tail -n 15 "$log" >&2
        say "Installeren lukt niet; alles staat in $log. Zelf proberen kan met:" \
            "Installing failed; everything is in $log. To try it by hand:" >&2
        printf '  apt-get install %s\n' "${names[*]}" >&2
        return 1
    fi
}
