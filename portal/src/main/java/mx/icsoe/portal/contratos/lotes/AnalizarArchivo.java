package mx.icsoe.portal.contratos.lotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.icsoe.portal.contratos.Contratante;
import mx.icsoe.portal.contratos.ContratoEscrito;
import mx.icsoe.portal.contratos.ContratosGuardados;
import mx.icsoe.portal.contratos.DatosDelContrato;
import mx.icsoe.portal.contratos.LecturaDeContrato;
import mx.icsoe.portal.contratos.LeerContrato;
import mx.icsoe.portal.nucleo.Rfc;
import mx.icsoe.portal.nucleo.Telefono;
import org.springframework.stereotype.Service;

/** Revisa cada renglón de un archivo con las reglas de la informativa y contra los contratos que ya tiene. */
@Service
public class AnalizarArchivo {

    private final ContratosGuardados guardados;

    AnalizarArchivo(ContratosGuardados guardados) {
        this.guardados = guardados;
    }

    public Analisis analizar(Lote lote, Lote.Contenido.Archivo archivo, LeerContrato reglas) {
        Map<Rfc, Optional<Contratante>> directorio = new HashMap<>();
        Set<String> vistos = new HashSet<>();
        guardados.de(lote.contratista(), lote.informativa()).forEach(uno -> vistos.add(llave(uno.datos())));
        List<Renglon> renglones = new ArrayList<>();
        for (RenglonDeArchivo renglon : archivo.renglones()) {
            ContratoEscrito completo = Rfc.leer(renglon.valor(ColumnaDelArchivo.RFC))
                    .flatMap(rfc -> directorio.computeIfAbsent(rfc, uno -> guardados.conocido(lote.contratista(), uno)))
                    .map(conocido -> completar(renglon.escrito(), conocido))
                    .orElseGet(renglon::escrito);
            LecturaDeContrato lectura = reglas.leer(completo);
            boolean repetido =
                    lectura instanceof LecturaDeContrato.Leido(var datos, var avisos) && !vistos.add(llave(datos));
            renglones.add(new Renglon(renglon, lectura, repetido));
        }
        return new Analisis(List.copyOf(renglones));
    }

    /**
     * Lo que el renglón calla de un contratante conocido. El correo y los teléfonos, en bloque: quien escribe uno da otro
     * contacto, y no se mezcla con el de antes.
     */
    private static ContratoEscrito completar(ContratoEscrito escrito, Contratante conocido) {
        String nombre = escrito.nombre().isBlank() ? conocido.nombre() : escrito.nombre();
        return traeContacto(escrito)
                ? escrito.conContacto(nombre, escrito.correo(), escrito.celular(), escrito.telefonoFijo())
                : escrito.conContacto(
                        nombre,
                        conocido.correo().valor(),
                        conocido.celular().valor(),
                        conocido.telefonoFijo().map(Telefono::valor).orElse(""));
    }

    private static boolean traeContacto(ContratoEscrito escrito) {
        return Stream.of(escrito.correo(), escrito.celular(), escrito.telefonoFijo())
                .anyMatch(dato -> !dato.isBlank());
    }

    private static String llave(DatosDelContrato datos) {
        return datos.contratante().rfc().valor() + " " + datos.inicio() + " "
                + datos.objeto().toLowerCase(Locale.ROOT);
    }

    /** Lo que resultó de cada renglón. */
    public record Analisis(List<Renglon> renglones) {

        public List<Renglon> correctos() {
            return renglones.stream()
                    .filter(uno -> uno.correcto() && !uno.repetido())
                    .toList();
        }

        public List<Renglon> repetidos() {
            return renglones.stream().filter(Renglon::repetido).toList();
        }

        public List<Renglon> conErrores() {
            return renglones.stream().filter(uno -> !uno.correcto()).toList();
        }
    }

    /**
     * Un renglón revisado.
     *
     * @param repetido si se puede agregar pero parece el mismo contrato que otro
     */
    public record Renglon(RenglonDeArchivo renglon, LecturaDeContrato lectura, boolean repetido) {

        public boolean correcto() {
            return lectura instanceof LecturaDeContrato.Leido;
        }

        /** Lo que hay que corregir, por columna. */
        public List<ErrorDeRenglon> errores() {
            return switch (lectura) {
                case LecturaDeContrato.Leido leido -> List.of();
                case LecturaDeContrato.ConFaltas(var faltas) ->
                    faltas.stream()
                            .map(falta -> ErrorDeRenglon.de(renglon, falta))
                            .toList();
            };
        }
    }
}
