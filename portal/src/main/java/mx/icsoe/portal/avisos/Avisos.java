package mx.icsoe.portal.avisos;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.icsoe.portal.plataforma.correo.CartaId;

/** Los avisos de cada buzón: nada se borra ni se reescribe, solo se marca como leído. */
public interface Avisos {

    /** Lo asienta, si el destinatario no tiene ya uno con su llave; dice si lo asentó. */
    boolean agregar(Destinatario destinatario, AvisoId id, AvisoNuevo nuevo, Instant cuando);

    /** Anota con qué carta se repitió por correo. */
    void anotarCarta(Destinatario destinatario, AvisoId aviso, CartaId carta);

    /** De unos destinatarios, los que ya tienen un aviso con esa llave. */
    Set<UUID> avisados(List<UUID> destinatarios, String llave);

    /** Los no leídos primero y, entre iguales, los más nuevos. */
    List<AvisoRecibido> pagina(Destinatario destinatario, int cuantos, int desde);

    Optional<AvisoRecibido> uno(Destinatario destinatario, AvisoId aviso);

    int cuantos(Destinatario destinatario);

    int sinLeer(Destinatario destinatario);

    void marcarLeido(Destinatario destinatario, AvisoId aviso, Instant cuando);

    /** Marca los que llegaron hasta una hora: los que lleguen mientras tanto no se han visto. */
    void marcarTodos(Destinatario destinatario, Instant hasta, Instant cuando);
}
