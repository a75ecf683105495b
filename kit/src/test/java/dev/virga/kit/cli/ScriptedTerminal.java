package dev.virga.kit.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A person who knows the answers beforehand; without any, nobody is there. */
final class ScriptedTerminal implements Terminal {
  final Deque<String> answers = new ArrayDeque<>();
  final List<String> asked = new ArrayList<>();

  @Override
  public boolean isInteractive() {
    return !answers.isEmpty();
  }

  @Override
  public String ask(String question) {
    asked.add(question);
    return answers.remove();
  }
}
