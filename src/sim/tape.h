// The signals of a game: everything by chance that the student can see. The truth records them; a
// belief plays them back, and each lane's likelihood is multiplied by how probable the signal was
// there; a rollout draws its own. So the three differ in one place only, and no rule is written
// twice.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace sim {

enum class SignalKind : std::uint8_t {
    Failure,    // a delivery went wrong
    Complaint,  // and the customer complained
    Leaving,    // the customer ended the relationship
    Orders,     // number of orders
    Reply,      // to a contact
    Answer,     // to a question: 1 high, 0 low
    Motive,     // the motive named
    Survey,     // a measured value
    Won,        // a proposition was accepted
    Engaged,    // an inbound lead took up the response
    Reason,     // ExitReason a former customer named
    Returned,   // a former customer came back
    Permission, // the customer allowed contact
    Referral,   // the customer recommended us
};

struct Signal {
    int customer = 0;
    SignalKind kind = SignalKind::Orders;
    int item = 0; // which trait, quantity or motive it is about
    double value = 0.0;
    bool operator==(const Signal&) const = default;
};

class Tape {
public:
    enum class Mode : std::uint8_t { Draw, Record, Note, Replay };

    static Tape drawing() { return Tape{Mode::Draw}; }
    // `expected`: about so many signals will come; of most stimuli none.
    static Tape recording(std::size_t expected = 0) {
        Tape tape{Mode::Record};
        tape.m_signals.reserve(expected);
        return tape;
    }
    // Nobody will replay it: of a week of many customers (crowd_week.h), what did not happen is
    // left.
    static Tape noting(std::size_t expected) {
        Tape tape = recording(expected);
        tape.m_mode = Mode::Note;
        return tape;
    }
    static Tape replaying(std::vector<Signal> signals) {
        Tape tape{Mode::Replay};
        tape.m_signals = std::move(signals);
        return tape;
    }

    [[nodiscard]] bool replays() const { return m_mode == Mode::Replay; }
    // Nobody listens.
    [[nodiscard]] bool draws() const { return m_mode == Mode::Draw; }
    [[nodiscard]] bool leavesOut() const { return m_mode == Mode::Note; }
    // The next signal, which must be about this; only when replaying.
    double next(int customer, SignalKind kind) {
        assert(m_at < m_signals.size());
        const Signal& signal = m_signals[m_at++];
        assert(signal.customer == customer && signal.kind == kind);
        static_cast<void>(customer);
        static_cast<void>(kind);
        return signal.value;
    }
    // Opens a place for a signal, in the order in which a replay will ask; tell() fills it.
    // Not inline, as all that the kernels call (lanes/kernel.h).
    std::size_t open(int customer, SignalKind kind, int item);
    void tell(std::size_t place, double value) {
        if (records())
            m_signals[place].value = value;
    }
    [[nodiscard]] const std::vector<Signal>& signals() const& { return m_signals; }
    [[nodiscard]] std::vector<Signal> signals() && { return std::move(m_signals); }

private:
    explicit Tape(Mode mode) : m_mode(mode) {}
    [[nodiscard]] bool records() const { return m_mode == Mode::Record || m_mode == Mode::Note; }
    Mode m_mode;
    std::vector<Signal> m_signals;
    std::size_t m_at = 0;
};

} // namespace sim
