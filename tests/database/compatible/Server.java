import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** A server that speaks MongoDB's protocol, in memory, on a free port of this machine; it says the port, and ends with its input. */
class Server {
  public static void main(String[] arguments) throws Exception {
    var server = new MongoServer(new MemoryBackend());
    System.out.println(server.bind().getPort());
    while (System.in.read() != -1) {}
    server.shutdownNow();
  }
}
