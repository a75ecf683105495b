package dev.virga.docs;

import static dev.virga.sql.Sql.*;

import dev.virga.Database;
import dev.virga.kit.ddl.Ddl;
import dev.virga.kit.manifest.Manifests;
import java.time.LocalDate;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

public class Main {
  public static void main(String[] args) {
    PGSimpleDataSource server = new PGSimpleDataSource();
    server.setUrl(args[0]);
    Ddl.create(Manifests.onClassPath()).run(server);

    Database db = Database.of(server);
    db.run(Tasks.insert(NewTask.title("Water the plants").due(LocalDate.of(2026, 5, 1))));
    db.run(Tasks.insert(NewTask.title("Call Ann")));

    List<Task> open =
        db.run(Tasks.findMany(where(Tasks.DONE.not()), orderBy(Tasks.DUE.asc(), Tasks.ID.asc())));
    open.forEach(System.out::println);
  }
}
