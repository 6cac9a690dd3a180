package mx.icsoe.portal.documentos;

import java.io.InputStream;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import org.springframework.stereotype.Service;

/** «Ver archivo»: solo su dueño y solo mientras está vigente; cada vez consta. */
@Service
public class LecturaDeDocumentos {

    private final RegistroDeDocumentos registro;
    private final Almacen almacen;

    LecturaDeDocumentos(RegistroDeDocumentos registro, Almacen almacen) {
        this.registro = registro;
        this.almacen = almacen;
    }

    /** El documento con su contenido comprobado; quien llama lo cierra. */
    public Optional<Abierto> abrir(ContratistaId contratista, Autor autor, DocumentoId documento) {
        return registro.ver(contratista, autor, documento)
                .map(visto -> new Abierto(visto, almacen.abrir(visto.huella())));
    }

    /** Un documento listo para mostrarse. */
    public record Abierto(Documento documento, InputStream contenido) {}
}
