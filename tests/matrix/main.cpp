// klantkring_hashes [--games N] [--threads N] SCENARIO...: prints the fingerprints of hashes.h.
#include "matrix/hashes.h"
#include "sim/kernel.h"

#include <cstdlib>
#include <iostream>
#include <string_view>

int main(int count, char** arguments) {
    int games = 1;
    int threads = 1;
    std::vector<std::string> files;
    for (int i = 1; i < count; ++i) {
        const std::string_view word = arguments[i];
        if (word == "--games" && i + 1 < count)
            games = std::atoi(arguments[++i]);
        else if (word == "--threads" && i + 1 < count)
            threads = std::atoi(arguments[++i]);
        else
            files.emplace_back(word);
    }
    std::cerr << "kernel " << sim::bestKernel().name << '\n';
    for (const std::string& line : matrix::hashLines(files, games, threads))
        std::cout << line << '\n';
}
