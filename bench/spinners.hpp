// Processes that keep processors busy. They end when this object goes, and when this process ends, however it ends:
// each holds the reading end of a pipe whose only writing end is here, and looks every millisecond or so whether that
// is still open.
#pragma once

namespace bench {

class Spinners {
 public:
  // They wait until start(). Ends the program when they cannot be made.
  explicit Spinners(int count);
  Spinners(const Spinners &) = delete;
  Spinners &operator=(const Spinners &) = delete;
  ~Spinners();

  void start();
  [[nodiscard]] int count() const { return count_; }

 private:
  int count_;
  int writing_end_ = -1;
};

}  // namespace bench
