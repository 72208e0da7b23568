// What is said of each slip in JSON, in plain words with a way out: the mistakes teachers make.
#pragma once

#include "scenario/report.h"

namespace scenario::words {

Finding missingComma(std::uint32_t after); // where the comma belongs
Finding semicolon(Span at);
Finding trailingComma(Span comma, char bracket);
Finding extraComma(Span comma);
Finding missingColon(Span between, bool certain); // what stands between name and value
Finding noValue();                                // a name without a value
Finding curlyQuotes(Span text, std::string straight);
Finding singleQuotes(Span text, std::string straight);
Finding unquoted(std::string_view word, Span text, std::string quoted); // quoted empty: no fix
Finding innerQuote(Span quote);
Finding lineBreak(Span at);
// The text with its first quotation mark, as far as it must be meant; empty: there is doubt.
Finding unclosedText(std::string_view text);
Finding controlCharacter(Span at, std::string escaped);
Finding backslash(Span at);
Finding comment();
Finding decimalComma(Span comma, std::string_view number, bool certain);
Finding thousandComma(const std::string& thousands, const std::string& decimals);
Finding numberForm(Span number, const std::string& right); // right empty: no fix
Finding notANumber();
Finding numberTooLarge();
Finding trueFalse(Span word, bool value);
Finding wrongBracket(char found, char open, Place openPlace);
Finding truncated(char open, Place openPlace); // open 0: nothing is
Finding tooDeep();
Finding afterEnd();
Finding notJson();
Finding unreadable();

} // namespace scenario::words
