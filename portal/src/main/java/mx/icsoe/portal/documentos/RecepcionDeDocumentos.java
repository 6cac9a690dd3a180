package mx.icsoe.portal.documentos;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import mx.icsoe.portal.plataforma.pdf.Dictamen;
import mx.icsoe.portal.plataforma.pdf.RevisionDePdf;
import org.springframework.stereotype.Service;

/** Recibe en orden: examinar, guardar el contenido y solo entonces escribir el renglón. */
@Service
class RecepcionDeDocumentos implements Documentos {

    private final RevisionDePdf revision;
    private final Almacen almacen;
    private final RegistroDeDocumentos registro;

    RecepcionDeDocumentos(RevisionDePdf revision, Almacen almacen, RegistroDeDocumentos registro) {
        this.revision = revision;
        this.almacen = almacen;
        this.registro = registro;
    }

    @Override
    public Recepcion recibir(
            ContratistaId contratista, Autor autor, Clase clase, String nombre, InputStream contenido) {
        byte[] bytes = leer(contenido);
        Optional<MotivoDeRechazo> porFuera = porFuera(nombre, bytes);
        if (porFuera.isPresent()) {
            return rechazar(contratista, autor, clase, porFuera.get());
        }
        return switch (revision.examinar(bytes)) {
            case Dictamen.Rechazado(var defecto) -> rechazar(contratista, autor, clase, Motivos.de(defecto));
            case Dictamen.SinTurno() -> rechazar(contratista, autor, clase, MotivoDeRechazo.REVISION_OCUPADA);
            case Dictamen.Limpio(var paginas) -> {
                var entrega =
                        new Entrega(contratista, autor, clase, NombreDeArchivo.limpiar(nombre), bytes.length, paginas);
                yield new Recepcion.Recibido(guardar(entrega, bytes));
            }
        };
    }

    @Override
    public Optional<Documento> vigente(ContratistaId contratista, Clase clase) {
        return registro.vigente(contratista, clase);
    }

    @Override
    public Set<ContratistaId> conVigente(Collection<ContratistaId> contratistas, Clase clase) {
        return registro.conVigente(contratistas, clase);
    }

    @Override
    public Optional<Documento> eliminar(ContratistaId contratista, Autor autor, DocumentoId documento) {
        return registro.retirar(contratista, autor, documento);
    }

    private Documento guardar(Entrega entrega, byte[] bytes) {
        Huella huella = almacen.guardar(new ByteArrayInputStream(bytes));
        Documento documento = registro.agregar(entrega, huella);
        // Un barrido pudo apartarlo entre ambos pasos, si era un huérfano viejo: ya con renglón no volverá a hacerlo.
        if (!almacen.existe(huella)) {
            almacen.guardar(new ByteArrayInputStream(bytes));
        }
        return documento;
    }

    private Recepcion rechazar(ContratistaId contratista, Autor autor, Clase clase, MotivoDeRechazo motivo) {
        registro.rechazar(contratista, autor, clase, motivo);
        return new Recepcion.Rechazado(motivo);
    }

    private static Optional<MotivoDeRechazo> porFuera(String nombre, byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(nombre.isBlank() ? MotivoDeRechazo.SIN_ARCHIVO : MotivoDeRechazo.VACIO);
        }
        return bytes.length >= TOPE_DE_BYTES ? Optional.of(MotivoDeRechazo.MUY_GRANDE) : Optional.empty();
    }

    private static byte[] leer(InputStream contenido) {
        try {
            return contenido.readNBytes((int) TOPE_DE_BYTES);
        } catch (IOException causa) {
            throw new UncheckedIOException(causa);
        }
    }
}
