package mx.icsoe.portal.trabajadores;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.contratos.Contratos;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Huella;
import mx.icsoe.portal.nucleo.Uuid7;
import mx.icsoe.portal.plataforma.almacen.Almacen;
import org.springframework.stereotype.Service;

/** Recibe un archivo de trabajadores: lo hace durable y lo forma; se procesa aparte. */
@Service
public class RecibirCarga {

    private static final int LETRAS = 255;

    private final Contratos contratos;
    private final Almacen almacen;
    private final FormarCarga formar;
    private final Uuid7 identificadores;
    private final InstantSource reloj;

    RecibirCarga(Contratos contratos, Almacen almacen, FormarCarga formar, Uuid7 identificadores, InstantSource reloj) {
        this.contratos = contratos;
        this.almacen = almacen;
        this.formar = formar;
        this.identificadores = identificadores;
        this.reloj = reloj;
    }

    /**
     * Guarda el archivo y lo forma para atenderse.
     *
     * @param contenido se lee hasta el final; quien llama lo cierra
     * @return vacío si el contrato no es suyo o ya no se captura
     */
    public Optional<CargaId> recibir(
            ContratistaId contratista, ContratoId contrato, String nombre, InputStream contenido, Autor autor) {
        Optional<Contrato> destino = contratos.buscar(contratista, contrato);
        if (destino.isEmpty()) {
            return Optional.empty();
        }
        var contado = new ContadorDeRenglones(contenido);
        Huella huella = almacen.guardar(contado);
        var carga = new Carga(
                contratista,
                new CargaId(identificadores.siguiente()),
                contrato,
                destino.get().informativa(),
                recortado(nombre),
                huella,
                Carga.Estado.EN_COLA,
                contado.renglones(),
                0,
                0,
                0,
                0,
                0,
                Optional.empty(),
                OptionalLong.empty(),
                reloj.instant(),
                autor);
        return formar.formar(carga, contado.bytes()) ? Optional.of(carga.id()) : Optional.empty();
    }

    /** Solo el nombre: algunos navegadores mandan la ruta entera. */
    private static String recortado(String nombre) {
        String solo = nombre.substring(Math.max(nombre.lastIndexOf('/'), nombre.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String alguno = solo.isEmpty() ? "trabajadores" : solo;
        return alguno.length() > LETRAS ? alguno.substring(0, LETRAS) : alguno;
    }
}
